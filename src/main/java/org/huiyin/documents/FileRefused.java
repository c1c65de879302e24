package org.huiyin.documents;

/** A file that is not taken in; the message is for the person who sent it and says what to do instead. */
public final class FileRefused extends RuntimeException {

    FileRefused(String message) {
        super(message);
    }
}
