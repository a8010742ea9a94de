using System.Text;
using System.Text.Json;
using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tests.Tool.LanguageServer.Protocol;

public sealed class MessageTests
{
    [Fact]
    public void A_request_a_notification_and_responses_are_read()
    {
        Message request = Read("""{"jsonrpc": "2.0", "id": "a", "method": "textDocument/hover", "params": {"text": "é\n"}}""");
        Assert.Equal(("a", "textDocument/hover", "é\n"), (request.Id?.GetString(), request.Method, request.Params?.GetProperty("text").GetString()));
        Message notification = Read("""{"jsonrpc": "2.0", "method": "exit", "params": null}""");
        Assert.Equal((null, "exit", null), (notification.Id, notification.Method, notification.Params));
        Message response = Read("""{"jsonrpc": "2.0", "id": 7, "result": [1]}""");
        Assert.Equal((7, null, 1), (response.Id?.GetInt32(), response.Method, response.Result?.GetArrayLength()));
        Assert.Equal(new ResponseError(ErrorCodes.MethodNotFound, "no"), Read("""{"id": 7, "error": {"code": -32601, "message": "no"}}""").Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"exit\"")]
    [InlineData("""{"method": 5}""")]
    [InlineData("""{"id": 1, "error": "no"}""")]
    [InlineData("""{"method": "exit"} {}""")]
    public void What_is_no_message_is_said(string text) => Assert.ThrowsAny<JsonException>(() => Read(text));

    private static Message Read(string text) => Message.Read(Encoding.UTF8.GetBytes(text));
}
