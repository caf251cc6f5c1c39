using PingxiangPortal.Web.Platform.Language;

namespace PingxiangPortal.Web.Features.Errors;

/// <summary>What a refusal or a failure means, in words for the person who meets it.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What didn't happen because of it, and what to do.</param>
internal sealed record ErrorWords(string Title, string Text)
{
    public static ErrorWords Of(int status, Reading reading) => status switch
    {
        400 => new(
            reading.Say("這次請求看不懂", "这次请求看不懂"),
            reading.Say(
                "送來的內容有缺漏或損壞，本網沒有接受，什麼都沒有改動。請回到上一頁再試一次。",
                "送来的内容有缺漏或损坏，本网没有接受，什么都没有改动。请回到上一页再试一次。")),
        403 => new(
            reading.Say("這一下沒有送出", "这一下没有送出"),
            reading.Say(
                "這次點擊是從別的網站送來的，或者你的帳號沒有這項權限。本網沒有接受，什麼都沒有改動。",
                "这次点击是从别的网站送来的，或者你的账号没有这项权限。本网没有接受，什么都没有改动。")),
        404 => new(
            reading.Say("這一頁漂走了", "这一页漂走了"),
            reading.Say(
                "你要找的頁面不存在，可能已更名、移動或撤下。可以從下面的入口繼續。",
                "你要找的页面不存在，可能已更名、移动或撤下。可以从下面的入口继续。")),
        405 => new(
            reading.Say("這個網址不能這樣用", "这个网址不能这样用"),
            reading.Say("網址是對的，送來的方式不對。什麼都沒有改動。", "网址是对的，送来的方式不对。什么都没有改动。")),
        408 => new(
            "等得太久了",
            reading.Say("內容在送來的路上停住了，沒有收到。請檢查網路再試一次。", "内容在送来的路上停住了，没有收到。请检查网络再试一次。")),
        413 => new(
            reading.Say("內容太大了", "内容太大了"),
            reading.Say(
                "送來的內容超過了上限，沒有儲存。請回到上一頁，縮短以後再試。",
                "送来的内容超过了上限，没有保存。请回到上一页，缩短以后再试。")),
        414 or 431 => new(
            reading.Say("網址太長了", "网址太长了"),
            reading.Say("這個網址超過了上限，請從下面的入口繼續。", "这个网址超过了上限，请从下面的入口继续。")),
        415 => new(
            reading.Say("這種格式讀不了", "这种格式读不了"),
            reading.Say("送來的內容不是本網能讀的格式，什麼都沒有改動。", "送来的内容不是本网能读的格式，什么都没有改动。")),
        429 => new(
            "按得太快了",
            reading.Say(
                "同一個網路在一分鐘裡送來太多次，本網先歇一歇。之前送出的都已記下，這一次沒有。",
                "同一个网络在一分钟里送来太多次，本网先歇一歇。之前送出的都已记下，这一次没有。")),
        503 => new(
            reading.Say("正忙，請稍等", "正忙，请稍等"),
            reading.Say("伺服器這一刻忙不過來，這次請求沒有完成。請過一會再試。", "服务器这一刻忙不过来，这次请求没有完成。请过一会再试。")),
        >= 400 and < 500 => new(
            reading.Say("這次請求沒有接受", "这次请求没有接受"),
            reading.Say("本網沒有接受這次請求，什麼都沒有改動。", "本网没有接受这次请求，什么都没有改动。")),
        _ => new(
            reading.Say("系統打了個盹", "系统打了个盹"),
            reading.Say(
                "伺服器暫時無法完成這次請求，錯誤已經記錄下來。你填寫的內容沒有送出，請稍後再試一次。",
                "服务器暂时无法完成这次请求，错误已经记录下来。你填写的内容没有送出，请稍后再试一次。")),
    };
}
