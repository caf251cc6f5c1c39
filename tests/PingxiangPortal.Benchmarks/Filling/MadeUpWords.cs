namespace PingxiangPortal.Benchmarks.Filling;

/// <summary>The words that made-up news is put together from.</summary>
internal static class MadeUpWords
{
    public static readonly string[] Places =
        ["萍鄉市", "安源區", "湘東區", "蘆溪縣", "上栗縣", "蓮花縣", "武功山", "經開區", "高坑鎮", "青山鎮", "白源街", "鳳凰街", "後埠街", "丹江街", "東大街", "城南片區"];

    public static readonly string[] Actors =
        ["交通運輸局", "教育局", "衛生健康委", "文化館", "志願者協會", "消防救援支隊", "農業農村局", "供電公司", "博物館", "圖書館", "第一中學", "人民醫院", "環衛處", "商務局", "退役軍人事務局", "街道辦事處"];

    public static readonly string[] Deeds =
        ["啟動", "推進", "完成", "公布", "開展", "舉辦", "籌備", "驗收", "調整", "擴建", "優化", "檢查"];

    public static readonly string[] Matters =
        ["老舊小區改造工程", "冬季送溫暖活動", "鄉村道路養護計畫", "中小學午餐服務", "傳統戲曲展演", "夏季防汛演練", "農產品產銷對接", "公共自行車站點", "古城街區修繕", "全民閱讀月", "社區義診", "河道清淤工作", "智慧停車試點", "非遺傳習課堂", "森林防火巡查", "夜間公交線路"];

    public static readonly string[] Openings =
        ["記者從現場了解到，", "據負責人介紹，", "當天上午，", "連日來，", "按照年度計畫，", "為了方便群眾，", "在前期調研的基礎上，", "與往年相比，", "值得注意的是，", "家住附近的居民說，"];

    public static readonly string[] Clauses =
        ["工作人員分成多個小組逐戶走訪，把意見一一記錄下來", "相關設備已經全部到位，調試工作正在有序進行", "不少市民帶著孩子前來參加，現場氣氛十分熱烈", "沿線的照明和標識同步更換，夜間出行更加安全", "專家組認為各項指標達到設計要求，同意通過驗收", "下一步還將公開徵求意見，讓更多人參與其中", "服務時間延長到晚上九點，週末照常開放", "第一批名額已經報滿，第二批將於下月開始登記", "有關部門提醒大家提前規劃路線，注意防寒保暖", "這項工作惠及周邊三千多戶家庭，受到普遍歡迎", "志願者們冒著細雨清理溝渠，整個上午沒有休息", "新的辦法簡化了手續，平均辦理時間縮短一半", "當地把節約下來的經費全部用於改善基礎設施", "學校還邀請老藝人走進課堂，手把手傳授技藝", "數據顯示，今年以來的參與人數比去年增加兩成", "負責人表示，將建立長效機制，避免問題反覆出現"];

    public static readonly string[] Channels = ["新聞", "民生", "文化", "教育", "經濟", "社區"];

    public static readonly string[] Sections = ["要聞", "速遞", "專題"];

    public static readonly string[] Corners = ["圖片", "視頻", "評論"];

    public static readonly string[] Surnames = ["陳", "林", "黃", "張", "李", "王", "吳", "劉", "蔡", "楊"];

    public static readonly string[] GivenNames = ["志明", "淑芬", "建國", "雅婷", "文華"];
}
