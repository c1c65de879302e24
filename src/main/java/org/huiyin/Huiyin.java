package org.huiyin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Huiyin 回音: every letter gets an answer, every matter lands somewhere. */
@SpringBootApplication
public class Huiyin {

    /** Starts the server, or does what the command line asks for. */
    public static void main(String[] args) {
        var line = CommandLine.of(args);
        if (line.asks()) {
            System.exit(line.run(CommandLine.terminal()));
        }
        SpringApplication.run(Huiyin.class, args);
    }
}
