using System.Reflection;
using System.Text;
using TreatyIndicators.Testing;

namespace TreatyIndicators.Tests.Packaging;

/// <summary>The public surface is guarded by an approved file, so that no member appears, changes or goes unnoticed.</summary>
public class PublicApiTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(Catalogue), "PublicApi")]
    [InlineData(typeof(RuleWorld), "PublicApi.Testing")]
    public void The_public_surface_is_the_approved_one(Type one, string file)
    {
        var text = new StringBuilder();
        foreach (var type in one.Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in type.GetMembers(Own).Where(IsVisible).Select(Describe).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        Approved.Matches($"tests/TreatyIndicators.Tests/Packaging/{file}.approved.txt", text.ToString());
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "open class";

    /// <summary>What the compiler writes for every record and enumeration says nothing about the library.</summary>
    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } and not ConstructorInfo => member.Name.StartsWith("op_", StringComparison.Ordinal) && member.Name is not ("op_Equality" or "op_Inequality"),
        MethodInfo method => method.IsPublic && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct"),
        ConstructorInfo constructor => constructor.IsPublic,
        PropertyInfo property => property.GetMethod?.IsPublic == true,
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => false,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : string.Empty)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{(property.GetMethod!.IsStatic ? "static " : string.Empty)}{Name(property.PropertyType)} {property.Name}{(property.SetMethod?.IsPublic == true ? " { get; init; }" : string.Empty)}",
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {(constant.FieldType.IsEnum ? Convert.ToInt64(constant.GetRawConstantValue(), null) : constant.GetRawConstantValue())}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
}
