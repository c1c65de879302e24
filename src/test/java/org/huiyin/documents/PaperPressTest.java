package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.procedure.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperPressTest {

    private static final PaperPress PRESS = new PaperPress(new TypeCases(2, ""));

    @BeforeAll
    static void callTheArchivistsValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<PaperData> papers() {
        return Papers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperIsValidForTheArchive(PaperData data) throws Exception {
        assertThat(faults(press(data))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperNamesItsOrganItsNumberAndItsDay(PaperData data) throws IOException {
        var imprint = data.imprint();
        assertThat(text(press(data)))
                .contains(
                        imprint.organ(),
                        String.valueOf(imprint.number()),
                        data.paper().title())
                .contains(Wording.date(imprint.date()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFontIsEmbedded(PaperData data) throws IOException {
        try (var pdf = Loader.loadPDF(press(data))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theSameWordsGiveTheSameBytes(PaperData data) {
        assertThat(press(data)).isEqualTo(press(data));
        assertThat(new PaperPress(new TypeCases(1, "")).press(data.paper(), data))
                .isEqualTo(press(data));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperCanBeLookedAt(PaperData data) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        var bytes = press(data);
        Files.write(folder.resolve(data.paper() + ".pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var picture = new PDFRenderer(pdf).renderImageWithDPI(page, 80);
                assertThat(picture.getHeight()).isEqualTo(935);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(data.paper() + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    @Test
    void rareNamesArePrintedInFull() throws IOException {
        assertThat(text(press(Papers.opinion()))).contains("张桂英、𠮷䶮：");
        assertThat(text(press(Papers.opinion("㛃、𬭛、𪚥")))).contains("㛃、𬭛、𪚥");
    }

    @Test
    void aCharacterNoFontHasIsPrintedAsGeta() throws Exception {
        var pdf = press(Papers.opinion("谢谢😀"));
        assertThat(text(pdf)).contains("谢谢〓");
        assertThat(faults(pdf)).isEmpty();
    }

    @Test
    void longTextFlowsOverPages() throws Exception {
        var pdf = press(Papers.opinion("占用承包地补偿款未发放。".repeat(660) + "这是最后一句。"));
        assertThat(flat(pdf)).contains("这是最后一句。", "第三十五条", "—16—");
        assertThat(faults(pdf)).isEmpty();
    }

    @Test
    void dangerousTextStaysText() throws IOException {
        var typed = "<script>alert(1)</script> & <b>粗</b> \u0000\u202e反 ]]> &#x41; <img src='file:///etc/passwd'/>";
        var pdf = press(Papers.opinion(typed));
        assertThat(flat(pdf)).contains("<script>alert(1)</script>&<b>粗</b>反]]>&#x41;<imgsrc='file:///etc/passwd'/>");
    }

    @Test
    void theNoticeOfTransferOpensNoTermAndTheNoticeOfAcceptanceNamesItsLastDay() throws IOException {
        var procedural = flat(Papers.proceduralNotice());
        assertThat(procedural).contains("不起算办理期限", "转送青山县交通运输局").doesNotContain("第三十一条", "办结", "复查");
        var acceptance = flat(Papers.acceptanceNotice());
        assertThat(acceptance)
                .contains("第三十一条第六项", "自2026年3月16日起受理", "最迟至2026年5月15日", "自行办理并直接答复", "不再转送其他机关")
                .doesNotContain("不起算");
    }

    @Test
    void theOpinionAnswersEachDemandAndShowsTheWayToReview() throws IOException {
        assertThat(flat(Papers.opinion()))
                .contains("处理意见：予以支持。", "处理意见：不予支持。", "土地管理法》第四十八条", "自收到本意见书之日起30日内", "青山县人民政府", "第三十五条");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whereNamesStandTheRareOneStandsToo(PaperData data) throws IOException {
        var words = flat(data);
        assertThat(words.contains("张桂英") && !words.contains("受送达人")).isEqualTo(words.contains("𠮷䶮"));
    }

    @Test
    void onlyTheOpinionNamesReview() throws IOException {
        for (var data :
                List.of(Papers.routeNotice(), Papers.dutyReply(), Papers.directReply(), Papers.declineNotice())) {
            assertThat(flat(data)).doesNotContain("复查", "复核", "第三十五条");
        }
        assertThat(flat(Papers.routeNotice())).contains("第三十一条第二项", "劳动争议仲裁");
        assertThat(flat(Papers.dutyReply())).contains("第三十一条第五项", "申请行政复议");
    }

    @Test
    void theExtensionNamesBothDaysAndWhoApproved() throws IOException {
        assertThat(flat(Papers.extensionNotice())).contains("原定最迟至2026年5月15日办结", "延长至2026年6月14日", "经郑国平批准", "第三十四条");
    }

    @Test
    void theSlipTellsNumberCodePortalNextStepAndSeal() throws IOException {
        assertThat(flat(Papers.receiptSlip()))
                .contains(Papers.PETITION, "7KQ4-M2XW-9HPD", "https://xf.qingshan.example.cn")
                .contains("最迟至2026年3月20日", "1842·9f2c71d0");
    }

    @Test
    void theSlipThatBearsThePetitionsNumberPrintsItOnce() throws IOException {
        var slip = flat(Papers.receiptSlip().numbered(Papers.PETITION));
        assertThat(slip.indexOf(Papers.PETITION)).isPositive().isEqualTo(slip.lastIndexOf(Papers.PETITION));
    }

    @Test
    void anOrganOfWhichOnlyTheNameIsKnownGetsNoContactLine() throws IOException {
        var letter = Papers.transferLetter();
        var bare = new Contact("青山县信访局", null, null, null);
        assertThat(flat(letter)).contains("（联系方式：");
        assertThat(flat(new TransferLetter(
                        letter.imprint(),
                        letter.recipient(),
                        letter.items(),
                        letter.answerBy(),
                        letter.objectBy(),
                        bare)))
                .doesNotContain("联系方式");
    }

    @Test
    void aPaperIsNotPressedFromTheWordsOfAnother() {
        assertThatThrownBy(() -> PRESS.press(Paper.OPINION, Papers.receiptSlip()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDraftSaysThatItHasNoNumberYet() throws IOException {
        var letter = Papers.transferLetter();
        var draft = new TransferLetter(
                new Imprint("青山县信访局", null, letter.imprint().date()),
                letter.recipient(),
                letter.items(),
                null,
                null,
                letter.contact());
        assertThat(text(press(draft))).contains("尚未编号");
        assertThat(text(press(draft.numbered("青信转〔2026〕15号")))).contains("青信转〔2026〕15号");
    }

    private static byte[] press(PaperData data) {
        return PRESS.press(data.paper(), data);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without the breaks between lines, which fall anywhere. */
    private static String flat(byte[] pdf) throws IOException {
        return text(pdf).replaceAll("\\s", "");
    }

    private static String flat(PaperData data) throws IOException {
        return flat(press(data));
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        var faults = new ArrayList<String>();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            for (var check : validator.validate(parser).getTestAssertions()) {
                faults.add(check.getRuleId() + " " + check.getMessage());
            }
        }
        return faults;
    }
}
