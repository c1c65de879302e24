package org.huiyin.database;

import java.io.PrintStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Something the operator asks of this installation from the command line, beside a running server or without one:
 * {@code java -jar huiyin.jar WORD …}. Beans of it carry their {@link Word}; pages and jobs are not started for them.
 */
public interface Command {

    int DONE = 0;
    int FOUND = 1;
    int MISUSED = 2;
    /** It could not be done: the database did not start, a disk was full; nothing was found out. */
    int FAILED = 3;

    /**
     * Does it, and says so in Chinese.
     *
     * @param arguments what stands behind the word, without settings such as {@code --huiyin.store=…}
     * @return the exit code: {@link #DONE}, {@link #FOUND} when something is wrong with what was asked about
     * @throws Misuse where the arguments do not make sense; the usage is then shown
     */
    int run(List<String> arguments, PrintStream out);

    /** The word that calls a command, how it is used and what for. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Component
    @interface Word {

        /** The word, which is the bean's name too. */
        @AliasFor(annotation = Component.class, attribute = "value")
        String value();

        /** What may stand behind the word. */
        String usage() default "";

        /** What it is for, in one line. */
        String purpose();

        /** Whether it is run without the application, because there is no database yet. */
        boolean alone() default false;
    }

    /** The operator wrote something else than what the command understands; the message says what. */
    final class Misuse extends RuntimeException {

        public Misuse(String message) {
            super(message);
        }
    }
}
