using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace PingxiangPortal.Tests.Architecture;

/// <summary>Walks the instructions of a method body and hands out the types and members that they name.</summary>
internal static class IlTokens
{
    private const byte TwoByteCode = 0xFE;

    private static readonly Dictionary<ushort, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value, code => code.OperandType);

    public static IEnumerable<EntityHandle> In(BlobReader il)
    {
        while (il.RemainingBytes > 0)
        {
            var operand = Operands[ReadCode(ref il)];
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return MetadataTokens.EntityHandle(il.ReadInt32());
            }
            else
            {
                il.Offset += SizeOf(operand, il);
            }
        }
    }

    private static ushort ReadCode(ref BlobReader il)
    {
        var first = il.ReadByte();
        return first == TwoByteCode ? (ushort)((TwoByteCode << 8) | il.ReadByte()) : first;
    }

    private static int SizeOf(OperandType operand, BlobReader il) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * il.ReadInt32()),
        _ => 4,
    };
}
