@org.jspecify.annotations.NullMarked
package org.huiyin.handling.web;
