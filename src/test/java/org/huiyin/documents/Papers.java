package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.documents.Opinion.Answer;
import org.huiyin.documents.Opinion.Review;
import org.huiyin.documents.ReceiptSlip.Material;
import org.huiyin.documents.TransferLetter.Item;

/** One paper of each kind, as they come up in one matter. */
final class Papers {

    static final String PETITION = "QS2026030500017";
    static final List<String> PETITIONERS = List.of("张桂英", "𠮷䶮");
    static final String SUMMARY = "青溪镇石桥村三组2025年11月修建村道占用其承包地0.6亩，补偿款9,360元至今未发放；施工留下的土堆堵塞排水沟，雨天积水进入院内。";
    static final Tracking TRACKING = new Tracking("https://xf.qingshan.example.cn", "7KQ4-M2XW-9HPD");
    static final Contact BUREAU = new Contact("青山县信访局办信科", "周敏", "0577-6402 3311", "青山县人民路12号");
    static final Contact HOUSING = new Contact("青山县交通运输局信访科", "陈立", "0577-6402 5520", "青山县解放街88号");

    private Papers() {}

    static Imprint imprint(String organ, String number, int month, int day) {
        return new Imprint(organ, number, LocalDate.of(2026, month, day));
    }

    static ReceiptSlip receiptSlip() {
        return new ReceiptSlip(
                imprint("青山县信访局", "青信登〔2026〕17号", 3, 5),
                PETITION,
                PETITIONERS,
                "来信",
                LocalDate.of(2026, 3, 5),
                SUMMARY,
                List.of(new Material("土地承包经营权证", 1, false), new Material("现场照片", 6, true)),
                TRACKING,
                "本机关甄别事项性质、明确管辖，转送有权处理的机关并书面告知您去向。",
                LocalDate.of(2026, 3, 20),
                BUREAU,
                "1842 · 9f2c 71d0 4be8 5a36 c07d e419 8b52 60fa");
    }

    static ProceduralNotice proceduralNotice() {
        return new ProceduralNotice(
                imprint("青山县信访局", "青信告〔2026〕15号", 3, 9),
                PETITION,
                PETITIONERS,
                "来信",
                LocalDate.of(2026, 3, 5),
                SUMMARY,
                "青山县交通运输局",
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 24),
                HOUSING,
                TRACKING,
                BUREAU);
    }

    static TransferLetter transferLetter() {
        return new TransferLetter(
                imprint("青山县信访局", "青信转〔2026〕15号", 3, 9),
                "青山县交通运输局",
                List.of(new Item(PETITION, PETITIONERS, SUMMARY, List.of("来信原件扫描件1份", "现场照片6张"))),
                LocalDate.of(2026, 3, 24),
                LocalDate.of(2026, 3, 16),
                BUREAU);
    }

    static AcceptanceNotice acceptanceNotice() {
        return new AcceptanceNotice(
                imprint("青山县交通运输局", "青交受〔2026〕3号", 3, 16),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 9),
                "青山县信访局",
                SUMMARY,
                LocalDate.of(2026, 3, 16),
                "60日",
                LocalDate.of(2026, 5, 15),
                TRACKING,
                HOUSING);
    }

    static Opinion opinion() {
        return opinion("2025年11月，青溪镇石桥村三组村道硬化工程施工时占用我家承包地0.6亩。施工前村里口头说每亩补偿15,600元，完工后多次询问都没有结果。\n"
                + "另外，施工单位把挖出来的土堆在我家门口的排水沟里，今年2月下雨时水漫进院子，墙根已经下沉。");
    }

    static Opinion opinion(String facts) {
        return new Opinion(
                imprint("青山县交通运输局", "青交处〔2026〕2号", 4, 28),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 16),
                facts,
                List.of(
                        new Answer(
                                "发放占用承包地0.6亩的补偿款9,360元",
                                "经查，该工程经青交〔2025〕41号文件批准，实际占用你们承包地0.58亩，有2025年12月3日经双方签字的丈量记录为证。补偿款已列入工程预算，因施工单位未提交占地清册，至今未拨付。",
                                Verdict.SUPPORTED,
                                "由本局督促青溪镇人民政府于2026年5月20日前按0.58亩向你们发放补偿款9,048元。",
                                "《中华人民共和国土地管理法》第四十八条"),
                        new Answer(
                                "清运堵塞排水沟的土堆",
                                "经现场查看，排水沟内土堆约12立方米，系施工单位遗留，反映属实。",
                                Verdict.SUPPORTED,
                                "施工单位已于2026年4月20日清运完毕，并恢复排水。",
                                "《中华人民共和国公路法》第三十二条"),
                        new Answer(
                                "赔偿院墙下沉损失20,000元",
                                "经委托有资质的单位查勘，院墙裂缝形成于2019年以前，与本次积水之间没有因果关系。",
                                Verdict.NOT_SUPPORTED,
                                "该项请求缺乏事实根据，不予支持。",
                                "《中华人民共和国民法典》第一千一百六十五条")),
                new Review("青山县人民政府", "青山县府前路1号，青山县人民政府复查复核办公室"),
                HOUSING);
    }

    static ProofOfService proofOfService() {
        return new ProofOfService(
                imprint("青山县交通运输局", "青交送〔2026〕2号", 4, 29),
                PETITION,
                "信访处理意见书",
                "青交处〔2026〕2号",
                "张桂英",
                "青溪镇石桥村三组27号",
                new Service(
                        Delivery.HOUSEHOLD,
                        LocalDate.of(2026, 4, 30),
                        "青溪镇石桥村三组27号",
                        "李建国",
                        "丈夫",
                        null,
                        List.of(),
                        List.of("陈立", "王芳")));
    }

    static List<PaperData> all() {
        return List.of(
                receiptSlip(), proceduralNotice(), transferLetter(), acceptanceNotice(), opinion(), proofOfService());
    }
}
