package org.huiyin.procedure;

/** What one word of a row states. */
interface Column {}
