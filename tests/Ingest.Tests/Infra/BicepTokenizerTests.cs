using Xunit;

namespace Ingest.Tests.Infra;

public sealed class BicepTokenizerTests
{
    [Theory]
    [InlineData("var a = 'b'", "1:var 1:a 1:= 1:'b'")]
    [InlineData("// 'no'\n/* a\nb */ c", "3:c")]
    [InlineData("'x${f('y')}z'", "1:f 1:( 1:'y' 1:) 1:'x${}z'")]
    [InlineData("'${{ a: '}' }}'", "1:{ 1:a 1:: 1:'}' 1:} 1:'${}'")]
    [InlineData(@"'it\'s \${a}'", "1:'it's ${a}'")]
    [InlineData("'''a\n// ${b}'''\nc", "1:'a\n// ${b}' 3:c")]
    [InlineData("'open\nb", "1:'open' 2:b")]
    [InlineData("'''open\n\\", "1:'open\n\\'")]
    [InlineData("'a${b", "1:b 1:'a${}'")]
    [InlineData("'a\\", "1:'a\\'")]
    [InlineData("/* open", "")]
    public void Read_Text_GivesPiecesWithTheirLines(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', BicepTokenizer.Read(text.ReplaceLineEndings("\n")).Select(static token => $"{token.Line}:{(token.Kind == BicepTokenKind.Text ? $"'{token.Text}'" : token.Text)}")));
}
