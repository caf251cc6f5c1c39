namespace PingxiangPortal.Web.Features.Errors;

/// <summary>What a refusal or a failure means, in words for the person who meets it.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What didn't happen because of it, and what to do.</param>
internal sealed record ErrorWords(string Title, string Text)
{
    public static ErrorWords Of(int status) => status switch
    {
        400 => new("這次請求看不懂", "送來的內容有缺漏或損壞，本網沒有接受，什麼都沒有改動。請回到上一頁再試一次。"),
        403 => new("這一下沒有送出", "這次點擊是從別的網站送來的，或者你的帳號沒有這項權限。本網沒有接受，什麼都沒有改動。"),
        404 => new("這一頁漂走了", "你要找的頁面不存在，可能已更名、移動或撤下。可以從下面的入口繼續。"),
        405 => new("這個網址不能這樣用", "網址是對的，送來的方式不對。什麼都沒有改動。"),
        408 => new("等得太久了", "內容在送來的路上停住了，沒有收到。請檢查網路再試一次。"),
        413 => new("內容太大了", "送來的內容超過了上限，沒有儲存。請回到上一頁，縮短以後再試。"),
        414 or 431 => new("網址太長了", "這個網址超過了上限，請從下面的入口繼續。"),
        415 => new("這種格式讀不了", "送來的內容不是本網能讀的格式，什麼都沒有改動。"),
        429 => new("按得太快了", "同一個網路在一分鐘裡送來太多次，本網先歇一歇。之前送出的都已記下，這一次沒有。"),
        503 => new("正忙，請稍等", "伺服器這一刻忙不過來，這次請求沒有完成。請過一會再試。"),
        >= 400 and < 500 => new("這次請求沒有接受", "本網沒有接受這次請求，什麼都沒有改動。"),
        _ => new("系統打了個盹", "伺服器暫時無法完成這次請求，錯誤已經記錄下來。你填寫的內容沒有送出，請稍後再試一次。"),
    };
}
