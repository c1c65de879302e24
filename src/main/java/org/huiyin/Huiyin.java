package org.huiyin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Huiyin 回音: every letter gets an answer, every matter lands somewhere. */
@SpringBootApplication
public class Huiyin {

    public static void main(String[] args) {
        SpringApplication.run(Huiyin.class, args);
    }
}
