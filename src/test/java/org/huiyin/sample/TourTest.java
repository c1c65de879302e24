package org.huiyin.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.huiyin.Browser;
import org.huiyin.BrowserExtension;
import org.huiyin.HuiyinTest;
import org.huiyin.TestOwner;
import org.huiyin.Window;
import org.huiyin.registry.Receipt;
import org.huiyin.registry.Registry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Walks the sample as its officers and its petitioners and makes the picture book; {@code -Dhuiyin.write-book=true} puts
 * it into docs.
 */
@HuiyinTest
@ExtendWith(BrowserExtension.class)
@Tag("long")
class TourTest {

    @Autowired
    TestOwner owner;

    @Autowired
    Registry registry;

    @Autowired
    SamplePassword password;

    private final Tour tour = new Tour(Path.of(Boolean.getBoolean("huiyin.write-book") ? "docs" : "target"));

    @BeforeAll
    static void settle(@Autowired ApplicationContext context) {
        SampleTestAccess.settle(context);
    }

    @Test
    void theSampleIsWalkedThrough(Browser browser) throws IOException {
        writing(browser);
        registering(browser);
        sorting(browser);
        answering(browser);
        signing(browser);
        following(browser);
        counting(browser);
        administering(browser);
        tour.write();
    }

    private void writing(Browser browser) throws IOException {
        try (var window = browser.phone()) {
            window.open("/");
            tour.stop(window, "home", """
                    信访人的门口
                    不用注册。写信、查进度、问该找谁，各一个大按钮；手机上就能办，没有脚本也能办。""", """
                    The petitioner's door
                    No account. One large button each to write, to ask how things stand, and to find whom to turn to; on a \
                    phone, and without script too.""");
        }
        try (var window = browser.wide()) {
            window.open("/guide");
            tour.stop(window, "guide", """
                    不归信访的，去哪里
                    打官司、仲裁、举报干部，各有自己的门；这里写明门在哪里。""", """
                    What has a door of its own
                    Lawsuits, arbitration, reports on officials: this page says which door, and where it is.""");
            window.open("/report");
            tour.stop(window, "report", """
                    说一件事
                    一张表，平常话。提交以前再看一遍，写错的不会丢。""", """
                    Saying it
                    One form in plain words. It is read once more before it goes off, and nothing typed is lost.""");
        }
    }

    private void registering(Browser browser) throws IOException {
        try (var window = at(browser, "wang.min", "/petitions/new?channel=VISIT")) {
            tour.stop(window, "registration", """
                    登记一次来访
                    几个人一起来，就记几个人；五人以上写明代表。没有署名的照样登记。""", """
                    Registering a visit
                    Everybody who came is written down, and who speaks for them. Without a name it is registered all the same.""");
            again(window);
            tour.stop(window, "earlier", """
                    这位来信人以前写过
                    同一个人以前反映过的，登记时就看得见；是同一件事就并入，不另起期限，也不丢下。""", """
                    Written before
                    What the same person brought before is seen at once; the same thing again joins it and is not lost.""");
            window.open("/petitions");
            tour.stop(window, "petitions", """
                    登记簿
                    编号不断号。各人只看得见自己职责以内的。""", """
                    The register
                    Numbers without gaps. Everybody sees what is theirs, and no more.""");
        }
    }

    private static void again(Window window) {
        var page = window.page();
        page.locator("#name").fill("翟晓芸");
        page.locator("#phone").fill("0000-6137741");
        page.locator("#division").selectOption("990101001");
        page.locator("#subject").selectOption("040600");
        page.locator("#summary").fill("补缴养老保险的进展");
        page.locator("#text").fill("答复我看到了，想问厂里补缴了没有。");
        page.locator("#demands").fill("告知补缴的进展");
        Window.enter(page.locator(".send button").first());
        assertThat(page.locator("h1")).containsText("这位信访人以前的信访事项");
    }

    private void sorting(Browser browser) throws IOException {
        try (var window = at(browser, "li.hua", "/desk")) {
            tour.stop(window, "triage-desk", """
                    甄别员的待办
                    最急的在最上面，超期的用字写明，不只用颜色。""", """
                    The triage officer's list
                    The most pressing first. What is late is said in words, not by colour alone.""");
            matter(window, "老厂区宿舍没有土地证");
            tour.stop(window, "triage-matter", """
                    一件待甄别的信
                    期限从哪天起算、依据哪一条，都写在页面上；能做的事各有条文。""", """
                    One letter to be sorted
                    From which day the period runs and under which article is on the page; each thing one may do has its article.""");
            window.follow("转送 条例第二十二条");
            tour.stop(window, "transfer", """
                    转给谁
                    按职责分工建议接收单位，并说明为什么。""", """
                    To whom
                    The body that answers for subject and place is proposed, with the reason.""");
        }
    }

    private void answering(Browser browser) throws IOException {
        try (var window = at(browser, "tian.ye", "/desk")) {
            tour.stop(window, "handler-desk", """
                    承办人的待办
                    自然资源局收到的：待受理的、办理中的、依法履职的。""", """
                    The handling officer's list
                    What the bureau of natural resources has to answer.""");
            matter(window, "征地迁坟补偿标准");
            tour.stop(window, "assigned", """
                    交办、报结、退回、再报
                    一件交办的事走过的每一步，谁在哪天做的，依据什么。""", """
                    Assigned, reported, sent back, reported again
                    Every step an assigned matter took: who, when, and under what.""");
        }
        try (var window = at(browser, "lu.ming", "/desk")) {
            matter(window, "高速施工放炮");
            tour.stop(window, "objection", """
                    两家都说不归自己管
                    提出异议、不同意退回、登记争议，都有期限，都留痕；信访人不用替单位跑。""", """
                    Two bodies, each pointing at the other
                    Objection, refusal and dispute have their periods and leave their traces. The writer runs no errands.""");
            matter(window, "拆迁二十六个月");
            tour.stop(window, "overdue", """
                    超期的
                    超了几天写在最上面。延长须在期内经批准，只能一次。""", """
                    Late
                    By how many days stands on top. A period can be prolonged once, with approval, before it ends.""");
        }
    }

    private void signing(Browser browser) throws IOException {
        try (var window = at(browser, "zhao.qiang", "/desk")) {
            window.follow("签发");
            tour.stop(window, "approval", """
                    签发
                    负责人看到的就是信访人将收到的，一字不差；改一个字都要重新送审。""", """
                    Signing
                    The head reads what the writer will get, word for word. Another word, and it is submitted again.""");
        }
        try (var window = at(browser, "he.jing", "/petitions")) {
            tour.stop(window, "sealed", """
                    检举件
                    内容密封，只有检举件甄别员看得见；被反映的单位看不见，连有没有都看不见。""", """
                    Sealed
                    Reports on officials are seen by one screener alone; the body complained of does not see that they exist.""");
        }
    }

    private void following(Browser browser) throws IOException {
        try (var window = browser.phone()) {
            var receipt = receipt("村口垃圾池");
            window.open("/progress");
            window.page().getByLabel("编号").fill(receipt.number());
            window.page().getByLabel("查询码").fill(receipt.queryCode());
            window.press("查进度");
            assertThat(window.page().locator("h1")).containsText("已经答复");
            tour.stop(window, "progress", """
                    信访人查进度
                    凭编号和查询码。到了谁那里、哪天该有答复、答复是什么、不服找谁，一页看完。""", """
                    How it stands
                    With number and query code: who has it, by when an answer is due, what it says, and whom to ask for review.""");
        }
    }

    private void counting(Browser browser) throws IOException {
        try (var window = at(browser, "sun.jie", "/statistics/month")) {
            tour.stop(window, "month", """
                    一个月
                    数到事，不数到人：哪里来的、什么事、按期没有。没有排名。""", """
                    A month
                    Matters are counted, people are not: whence, about what, in time or not. No ranking.""");
            window.open("/statistics/ledger");
            tour.stop(window, "ledger", """
                    台账
                    每一行都点得回那一件；可以存成表格。""", """
                    The ledger
                    Every line leads back to its matter; it can be saved as a sheet.""");
        }
    }

    private void administering(Browser browser) throws IOException {
        try (var window = at(browser, "admin", "/administration/bodies")) {
            window.page().evaluate("scrollTo(0, document.body.scrollHeight)"); // those that ended come last
            tour.stop(window, "bodies", """
                    机构
                    合并、改名、撤销都有日期，承接的单位接着办。管理员看不见任何一封信。""", """
                    Bodies
                    They merge, are renamed and end on a day, and a successor goes on. An administrator sees no letter.""");
            window.open("/administration/officers");
            tour.stop(window, "officers", """
                    人员和岗位
                    谁在哪天到哪天任什么岗位。一个乡只有一个人的，一个人任全部岗位。""", """
                    Officers and posts
                    Who held what post from when to when. Where a township has one officer, one holds them all.""");
        }
    }

    private Window at(Browser browser, String login, String path) {
        return browser.wide().signIn(login, password.kept().orElseThrow(), path);
    }

    private void matter(Window window, String beginning) {
        window.open("/matters/" + receipt(beginning).matter());
        assertThat(window.page().locator("h1").first()).containsText(beginning);
    }

    private Receipt receipt(String beginning) {
        var request = owner.sql()
                .sql("""
                        select p.request from petition p join matter m on m.id = p.matter_id
                         where m.summary like :beginning || '%' and p.how = 'OPENED'
                        """)
                .param("beginning", beginning)
                .query(UUID.class)
                .single();
        return registry.receipt(request).orElseThrow();
    }
}
