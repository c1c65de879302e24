@org.jspecify.annotations.NullMarked
package org.huiyin.administration.web;
