package org.huiyin.documents;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.documents.Opinion.Answer;
import org.huiyin.documents.Opinion.Review;
import org.huiyin.documents.ReceiptSlip.Material;
import org.huiyin.documents.TransferLetter.Item;

/** One paper of each kind, as they come up in one matter. */
final class Papers {

    static final String PETITION = "青信〔2026〕0017号";
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
                "该工程经青交〔2025〕41号文件批准，实际占用你们承包地0.58亩，有2025年12月3日经双方签字的丈量记录为证。补偿款已列入工程预算，因施工单位未提交占地清册，至今未拨付。\n"
                        + "经现场查看，排水沟内土堆约12立方米，系施工单位遗留，反映属实。\n"
                        + "经委托有资质的单位查勘，院墙裂缝形成于2019年以前，与本次积水之间没有因果关系。",
                List.of(
                        new Answer(
                                "发放占用承包地0.6亩的补偿款9,360元",
                                Verdict.SUPPORTED,
                                "由本局督促青溪镇人民政府于2026年5月20日前按0.58亩向你们发放补偿款9,048元。"),
                        new Answer("清运堵塞排水沟的土堆", Verdict.SUPPORTED, "施工单位已于2026年4月20日清运完毕，并恢复排水。"),
                        new Answer("赔偿院墙下沉损失20,000元", Verdict.NOT_SUPPORTED, "该项请求缺乏事实根据，不予支持。")),
                "《中华人民共和国土地管理法》第四十八条、《中华人民共和国公路法》第三十二条、《中华人民共和国民法典》第一千一百六十五条",
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
                        List.of("陈立", "王芳"),
                        null));
    }

    static TransferNotice transferNotice() {
        return new TransferNotice(
                imprint("青山县住房和城乡建设局", "青住建转告〔2026〕4号", 3, 9),
                PETITION,
                PETITIONERS,
                "来信",
                LocalDate.of(2026, 3, 5),
                SUMMARY,
                "青山县城市管理执法大队",
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 24),
                HOUSING,
                TRACKING,
                BUREAU);
    }

    static AssignmentLetter assignmentLetter() {
        return new AssignmentLetter(
                imprint("青山县信访局", "青信交〔2026〕6号", 3, 9),
                "青山县交通运输局",
                PETITION,
                PETITIONERS,
                SUMMARY,
                List.of("来信原件扫描件1份", "现场照片6张"),
                "查清占地面积和补偿款未发放的原因，明确发放时间；\n现场查看排水沟，雨季前恢复排水。",
                LocalDate.of(2026, 5, 8),
                LocalDate.of(2026, 3, 24),
                LocalDate.of(2026, 3, 16),
                BUREAU);
    }

    static DeclineNotice declineNotice() {
        return new DeclineNotice(
                imprint("青山县信访局", "青信不〔2026〕2号", 3, 9),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 5),
                SUMMARY,
                "同一事项青山县交通运输局已于2026年2月20日受理，正在规定期限内办理。",
                "《信访工作条例》第十九条",
                "向青山县交通运输局信访科（电话：0577-6402 5520）了解办理情况，补充事实和理由；\n凭原登记回执上的编号和查询码，在网上查询办理进度。",
                TRACKING,
                BUREAU);
    }

    static RouteNotice routeNotice() {
        return new RouteNotice(
                imprint("青山县人力资源和社会保障局", "青人社途〔2026〕9号", 3, 16),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 9),
                "青山县信访局",
                "用人单位2025年10月至12月拖欠工资18,400元，并拒绝支付解除劳动合同的经济补偿。",
                2,
                "劳动争议仲裁",
                "青山县劳动人事争议仲裁委员会",
                "仲裁时效为一年，自知道或者应当知道权利被侵害之日起计算",
                new Contact("青山县劳动人事争议仲裁院", null, "0577-6402 7710", "青山县人民路66号"),
                TRACKING,
                BUREAU);
    }

    static DutyReply dutyReply() {
        return new DutyReply(
                imprint("青山县生态环境局", "青环履〔2026〕5号", 4, 2),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 9),
                "青山县信访局",
                "青溪镇一家石材加工厂夜间作业，噪声和粉尘影响周围居民。",
                "2026年3月18日、3月24日夜间两次到现场检查。厂界夜间噪声为58分贝，超过国家标准；切割工段未开启除尘设施，反映属实。",
                "本局已于2026年3月27日责令该厂立即改正，停止夜间作业，并立案调查。罚款的决定作出后，依法公开。",
                "《中华人民共和国噪声污染防治法》第七十五条",
                "认为本机关不履行法定职责的，可以自知道之日起60日内向青山县人民政府申请行政复议，或者自知道之日起六个月内向青山县人民法院提起行政诉讼",
                BUREAU);
    }

    static ExtensionNotice extensionNotice() {
        return new ExtensionNotice(
                imprint("青山县交通运输局", "青交延〔2026〕1号", 5, 12),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 16),
                SUMMARY,
                LocalDate.of(2026, 5, 15),
                LocalDate.of(2026, 6, 14),
                "院墙裂缝的成因需要委托有资质的单位查勘，查勘报告预计5月底完成。",
                "郑国平",
                TRACKING,
                HOUSING);
    }

    static ObjectionLetter objectionLetter() {
        return new ObjectionLetter(
                imprint("青山县交通运输局", "青交异〔2026〕1号", 3, 13),
                "青山县信访局",
                "青信转〔2026〕15号转送函",
                PETITION,
                LocalDate.of(2026, 3, 9),
                SUMMARY,
                "经核对，占用土地的道路是村内道路，由青溪镇人民政府组织建设，不在县道、乡道规划之内；补偿协议由镇人民政府与村民委员会签订，补偿资金也由镇人民政府拨付。",
                "《农村公路建设管理办法》第三条；青山县交通运输局职能配置规定第三条",
                "青溪镇人民政府",
                HOUSING);
    }

    static Guidance guidance() {
        return new Guidance(
                imprint("青山县信访局", "青信引〔2026〕21号", 3, 5),
                PETITION,
                PETITIONERS,
                LocalDate.of(2026, 3, 5),
                "对县人民法院一审民事判决不服，认为证据认定有误。",
                "青山县人民法院",
                "不服一审判决属于诉讼权利的行使，应当在上诉期内向人民法院提出，信访部门无权改变判决。",
                22,
                new Contact("诉讼服务中心", null, "0577-6402 1368", "青山县法治路3号一楼"),
                "工作日上午8:30至12:00，下午2:00至5:30",
                BUREAU);
    }

    static DirectReply directReply() {
        return new DirectReply(
                imprint("青山县信访局", "青信复〔2026〕8号", 3, 6),
                PETITION,
                PETITIONERS,
                "网上信访",
                LocalDate.of(2026, 3, 5),
                "咨询高龄津贴从什么时候开始领取，需要带哪些材料。",
                "年满80周岁的本县户籍老人，从满80周岁的当月起可以领取高龄津贴。\n请带身份证、户口簿和本人社会保障卡，到户籍所在地的乡镇便民服务中心办理；行动不便的，可以请家属代办，也可以打电话请工作人员上门。",
                BUREAU);
    }

    static FilingNote filingNote() {
        return new FilingNote(
                imprint("青山县信访局", "青信存〔2026〕3号", 3, 6),
                PETITION,
                "来信",
                LocalDate.of(2026, 3, 5),
                "来信感谢人民路社区为老人安装楼道扶手。",
                "感谢、问候（已答复）",
                "已将来信转告人民路社区。",
                "周敏",
                LocalDate.of(2026, 3, 5),
                "林卫东",
                LocalDate.of(2026, 3, 6));
    }

    static List<PaperData> all() {
        return List.of(
                receiptSlip(),
                proceduralNotice(),
                transferLetter(),
                acceptanceNotice(),
                opinion(),
                proofOfService(),
                transferNotice(),
                assignmentLetter(),
                declineNotice(),
                routeNotice(),
                dutyReply(),
                extensionNotice(),
                objectionLetter(),
                guidance(),
                directReply(),
                filingNote());
    }
}
