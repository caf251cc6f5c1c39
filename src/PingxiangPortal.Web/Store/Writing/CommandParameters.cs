using System.Data.Common;

namespace PingxiangPortal.Web.Store.Writing;

/// <summary>Gives values to commands that may have run before.</summary>
internal static class CommandParameters
{
    public static void Set(this DbCommand command, string name, object value)
    {
        // A command that was prepared before has its parameters already.
        if (command.Parameters.Contains(name))
        {
            command.Parameters[name].Value = value;
            return;
        }

        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
