namespace PingxiangPortal.BrowserTests.Support;

/// <summary>A few days of a city: every shape that a text can take, and enough of it to fill a front page.</summary>
internal static class CityNews
{
    public const string Newest = "城北環線今起加密班次，早高峰六分鐘一班";
    public const string WithTable = "這個月的水電燃氣怎麼看，一張表說清楚";
    public const string Simplified = "图书馆周末开到晚上九点，自习室多了六十个座位";
    public const string SimplifiedInTraditional = "圖書館週末開到晚上九點，自習室多了六十個座位";
    public const string Unbroken = "SHUI-DIAN-RANQI-2026-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJ";

    public const string LongTitle =
        "關於做好冬季供水供電供氣保障和城區道路夜間施工期間居民出行安排以及沿線商鋪停車位臨時調整有關事項的說明並附各路段時間表（第二次更新）";

    public const string Channel = "民生服務";
    public const string Tag = "冬季供水";

    private const string Plain = """
        調整從今天開始。編輯部早上七點到現場看了一個小時，等候的人比上週少了一半，最長的一次等了六分鐘。

        負責的科室說，接下來的兩個星期每天記錄一次，再決定要不要調整。居民的意見可以寫在現場的本子上，也可以打服務電話。

        附近的早點鋪、文具店和修鞋攤都照常開門。這一段路夜裡還有施工，經過的車輛請慢行。
        """;

    private const string Table = """
        先看表，再看怎樣省。

        ## 一張表

        | 項目 | 上月 | 本月 | 變化 | 為什麼 |
        |---|--:|:-:|--:|---|
        | 用水 | 12 立方 | 10 立方 | −2 | 洗車改到了路邊的自助站，水不再走家裡的表 |
        | 用電 | 186 度 | 231 度 | +45 | 冷空氣以後開了電暖器，多半在谷段 |
        | 燃氣 | 18 立方 | 22 立方 | +4 | 天冷，熱水調高了兩度 |

        ### 怎樣省

        1. 先看表，再看單子
        2. 把能挪的挪到谷段
           - 峰段：八點到二十二點
           - 谷段：其餘的時間
        3. 夜裡關上總閥，看表還走不走

        #### 讀表

        > 紅色的數字是小數，不計費。
        >
        > 表停了，請打服務電話。

        抄表的記錄寫成 `WS-2026-11`，整段像這樣：

        ```
        日期         讀數     備註
        2026-10-22   001234   ------------------------------------------------------------------------
        2026-11-22   001244   表在樓道左手邊
        ```

        這裡有*強調*、**粗體**和[一個連結](https://example.org/)。

        ---

        下個月同一天再看。
        """;

    private const string Hans = """
        从这个星期起，市图书馆周六、周日开到晚上九点，自习室多了六十个座位。

        ## 座位怎么订

        进门的机器上可以订，手机上也可以。靠窗的一排装了台灯，插座在桌面下面。

        管理员说，夜里人不多，九点一刻会巡一遍，确认没有人落下东西。
        """;

    /// <summary>All but those that are there for their odd shape.</summary>
    public static IEnumerable<Written> Everyday => All.Where(each => each.Title is not (Simplified or LongTitle or Unbroken));

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<Written> All =>
    [
        new("交通出行/公交", Newest, Plain)
        {
            Summary = "調整以後，早高峰每六分鐘一班，末班車延到晚上十點半；沿線站牌今天換完，站臺上有新的時刻。",
            Before = TimeSpan.FromMinutes(5),
        },
        new("文化生活/圖書館", Simplified, Hans) { Summary = "从这个星期起，市图书馆周六、周日开到晚上九点。" },
        new("民生服務", WithTable, Table) { Summary = "一張表看清楚這個月的水、電、燃氣，以及三個省的辦法。" },
        new("民生服務", LongTitle, Plain)
        {
            Summary = "各路段的時間、繞行的路和服務電話，一頁看完。",
            Source = "河西供水站",
            Tags = Tag + " 夜間施工",
        },
        new("生態環境", "雨水花園怎樣讓老小區不再積水", Plain) { Summary = "下凹的綠地、透水的磚和一個蓄水池，一場大雨以後去看它們怎樣配合。" },
        new("交通出行/公交", "南門站臺換了新雨棚，輪椅坡道一併修好", Plain),
        new("文化生活/演出", "廣場春鑼週六開演，免票入場", Plain) { Summary = "從下午三點到天黑，十二個節目，雨天移到室內。" },
        new("教育校園", "六所小學門前設了護學通道", Plain) { Summary = "上下學時段由志願者值守，家長停車與步行分開走。" },
        new("民生服務", "菜市場重新開張，攤位多了三成", Plain) { Summary = "地面做了防滑，每個攤位有自己的水龍頭和價目牌。" },
        new("交通出行/道路", "北橋下穿道的積水點改造完工", Plain) { Summary = "泵站換了，箅子加寬了，最低處多了一把水尺。" },
        new("生態環境", "河岸步道補種香樟一千二百株", Plain),
        new("教育校園", "圖書漂流角進了十二個班級", Plain),
        new("民生服務", Unbroken, Unbroken + "\n\n" + Plain) { Summary = Unbroken },
        new("文化生活/演出", "小劇場冬季排期公布，月末加演兩場", Plain),
        new("民生服務", "社區食堂換了冬季菜單，六十歲以上有優惠", Plain),
        new("文化生活", "一條老街的七年", Plain) { Before = TimeSpan.FromDays(700) },
    ];
}
