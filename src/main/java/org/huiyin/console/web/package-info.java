@org.jspecify.annotations.NullMarked
package org.huiyin.console.web;
