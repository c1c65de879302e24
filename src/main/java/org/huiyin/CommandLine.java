package org.huiyin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.database.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What was written behind {@code java -jar huiyin.jar}: a command's word and arguments, and settings for Spring. */
record CommandLine(List<String> written, List<String> settings) {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    private record Known(String word, String usage, String purpose, boolean alone, Class<?> command) {}

    /** Settings have a dot in their name: {@code --huiyin.store=…}, {@code --server.port=…}. */
    static CommandLine of(String... args) {
        var settings = Stream.of(args).filter(CommandLine::isSetting).toList();
        var written = Stream.of(args).filter(arg -> !isSetting(arg)).toList();
        return new CommandLine(written, settings);
    }

    private static boolean isSetting(String arg) {
        return arg.startsWith("--") && arg.split("=", 2)[0].indexOf('.') >= 0;
    }

    /** Whether something else than the server itself is asked for. */
    boolean asks() {
        return !written.isEmpty()
                && (!written.getFirst().startsWith("-")
                        || List.of("--help", "-h").contains(written.getFirst()));
    }

    /** Standard output; in UTF-8 where its own encoding has no Chinese. */
    static PrintStream terminal() {
        return System.out.charset().newEncoder().canEncode('中')
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** The exit code. */
    int run(PrintStream out) {
        var commands = known();
        var word = written.getFirst();
        var asked = commands.stream().filter(known -> known.word().equals(word)).findFirst();
        if (asked.isEmpty()) {
            usage(commands, word, out);
            return word.startsWith("-") ? Command.DONE : Command.MISUSED;
        }
        return run(asked.get(), out);
    }

    private int run(Known command, PrintStream out) {
        var started = false;
        try (var context = quietly(command).run(settings.toArray(String[]::new))) {
            started = true;
            return context.getBean(command.word(), Command.class).run(written.subList(1, written.size()), out);
        } catch (Command.Misuse misuse) {
            out.println(misuse.getMessage());
            out.println("用法：" + line(command));
            return Command.MISUSED;
        } catch (RuntimeException failed) {
            out.println(started ? told(command, failed) : "没有做成，原因见上。");
            return Command.FAILED;
        }
    }

    private static String told(Known command, RuntimeException failed) {
        return Hindrance.told(failed).map(words -> "没有做成。\n" + words).orElseGet(() -> {
            LOG.error("{} failed", command.word(), failed);
            return "没有做成，原因见上。";
        });
    }

    /** Without pages, without jobs, and only what the command needs; the database is joined where it already runs. */
    private static SpringApplication quietly(Known command) {
        var application = new SpringApplication(command.alone() ? command.command() : Huiyin.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "huiyin.database.attach", "true",
                "db-scheduler.enabled", "false",
                "logging.level.root", "warn",
                "logging.level.org.huiyin", "warn"));
        return application;
    }

    private static List<Known> known() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.Word.class));
        return scanner.findCandidateComponents(CommandLine.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(command -> known(command).stream())
                .sorted(Comparator.comparing(Known::word))
                .toList();
    }

    private static Optional<Known> known(Class<?> command) {
        return Optional.ofNullable(command.getAnnotation(Command.Word.class))
                .map(word -> new Known(word.value(), word.usage(), word.purpose(), word.alone(), command));
    }

    private static void usage(List<Known> commands, String word, PrintStream out) {
        if (!word.startsWith("-")) {
            out.println("没有“" + word + "”这个命令。");
        }
        out.println("启动服务器：java -jar huiyin.jar");
        out.println("其他命令：");
        commands.forEach(known -> out.println("  " + line(known) + "\n      " + known.purpose()));
        out.println("设置写成 --名称=值，例如 --huiyin.store=目录");
    }

    private static String line(Known known) {
        return ("java -jar huiyin.jar " + known.word() + " " + known.usage()).strip();
    }
}
