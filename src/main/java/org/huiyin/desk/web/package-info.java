/** The desk's own pages: sign-in and out, the password, type size, errors. */
@org.jspecify.annotations.NullMarked
package org.huiyin.desk.web;
