import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Sends letters down the whole road through the interface for programs and says how fast that goes. A life is register,
 * transfer, accept, submit, sign, reply, serve, rate, look up by number; it counts only if its petition, its periods and
 * its papers are found afterwards.
 *
 * <p>java bench/Road.java server password lives threads [lives to warm up]
 */
final class Road {

    private static final String[] KINDS = {
        "register", "transfer", "accept", "submit", "sign", "reply", "serve", "rate", "look up", "worklist", "matter",
        "progress"
    };
    private static final List<String> PLACES =
            List.of("锦绣家园", "城南小区", "老街", "学府路", "柳湾村", "青禾桥头", "农贸市场", "河西新区");
    private static final List<String> TROUBLES =
            List.of("顶楼漏雨没有人修", "路灯三个月不亮", "下水道堵塞", "电梯停用半年", "围挡占道", "供水时断时续", "违建挡光", "垃圾无人清运");
    private static final String OPINION = """
            "stated":"来信所述情况。","facts":"经现场查验，来信反映的情况属实，责任单位已到场。","answers":[{"demand":"尽快解决","finding":"SUPPORTED",\
            "opinion":"由责任单位在本月底前完成，届时请您到场查看。"}],"basis":"《物业管理条例》第三十五条"\
            """;

    private final Office office;
    private final Queue<Office.Given> done = new ConcurrentLinkedQueue<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();

    private Road(Office office) {
        this.office = office;
    }

    public static void main(String[] args) throws Exception {
        var lives = Integer.parseInt(args[2]);
        var threads = Integer.parseInt(args[3]);
        var warmUp = args.length > 4 ? Integer.parseInt(args[4]) : Math.max(50, lives / 10);
        var first = new Office(args[0], args[1], new Measures());
        System.out.printf("machine    %s%n", Measures.machine());
        System.out.printf("stored     %s petitions before (above 999 the list stops counting)%n", first.stored());
        new Road(first).run(warmUp, threads);
        var measures = new Measures();
        var road = new Road(first.measuredBy(measures));
        var seconds = road.run(lives, threads);
        var found = road.check(threads);
        System.out.printf(
                "lives      %d in %.1f s with %d threads: %.1f lives/s, %d errors%n%n",
                road.done.size(), seconds, threads, road.done.size() / seconds, measures.errors());
        System.out.println(measures.table(KINDS));
        System.out.printf("found      %d of %d lives with their petition, periods and papers%n", found, lives);
        road.broken.stream().limit(5).forEach(why -> System.out.println("broken     " + why));
        System.exit(found == lives && measures.errors() == 0 ? 0 : 1);
    }

    private double run(int lives, int threads) throws InterruptedException {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        each(threads, () -> {
            while (next.getAndIncrement() < lives) {
                live();
            }
            return null;
        });
        return (System.nanoTime() - begun) / 1e9;
    }

    private void live() {
        try {
            var given = office.register(Office.letter("\"周试验\"", "\"" + summary() + "\"", text(), "\"尽快解决\""));
            office.transfer(given);
            office.accept(given);
            office.submit(given, OPINION);
            office.sign(given);
            office.reply(given, OPINION);
            office.serve(given);
            office.rate(given);
            if (office.lookUp(given)) {
                done.add(given);
            } else {
                broken.add("look up did not find " + given.number());
            }
        } catch (Office.Unanswered unanswered) {
            broken.add(unanswered.getMessage());
        }
    }

    /** How many lives are found whole: served, all duties done, six papers, and told to the writer with his rating. */
    private long check(int threads) throws InterruptedException {
        var found = new AtomicInteger();
        var left = new ConcurrentLinkedQueue<>(done);
        each(threads, () -> {
            for (var given = left.poll(); given != null; given = left.poll()) {
                if (whole(given)) {
                    found.incrementAndGet();
                }
            }
            return null;
        });
        office.worklist();
        return found.get();
    }

    private boolean whole(Office.Given given) {
        try {
            var matter = office.matter(given);
            var told = office.progress(given);
            return matter.contains("\"number\":\"" + given.number() + "\"")
                    && matter.contains("\"stage\":\"SERVED\"")
                    && Office.count(matter, "\"paper\":\"") == 6
                    && Office.count(matter, "\"ended\":\"FULFILLED\"") == 3
                    && told.contains("您作了评价");
        } catch (Office.Unanswered unanswered) {
            broken.add(unanswered.getMessage());
            return false;
        }
    }

    private static void each(int threads, Callable<Void> work) throws InterruptedException {
        try (var many = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            many.invokeAll(IntStream.range(0, threads).mapToObj(any -> work).toList());
        }
    }

    private static String summary() {
        return one(PLACES) + one(TROUBLES) + "（" + one(PLACES) + "）";
    }

    private static String text() {
        return "\"我住在%s，%s已经很久。\\n找过物业和社区，都说在处理，一直没有结果。希望有人到现场看一看，给个准话。\"".formatted(one(PLACES), one(TROUBLES));
    }

    private static String one(List<String> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }
}
