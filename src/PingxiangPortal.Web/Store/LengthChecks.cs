using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PingxiangPortal.Web.Store;

/// <summary>
/// Makes every length a CHECK of the table, because SQLite takes a column's declared length for decoration.
/// Both engines count Unicode scalar values, as the input models do.
/// </summary>
internal static class LengthChecks
{
    public static void AddTo(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes().Where(each => each.GetTableName() is not null && !each.IsMappedToJson()))
        {
            foreach (var property in entity.GetDeclaredProperties().Where(IsBoundedText))
            {
                var column = property.GetColumnName();
                entity.AddCheckConstraint(
                    $"CK_{entity.GetTableName()}_{column}_Length",
                    $"length(\"{column}\") <= {property.GetMaxLength()}");
            }
        }
    }

    private static bool IsBoundedText(IMutableProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string) && property.GetMaxLength() is not null;
}
