@org.jspecify.annotations.NullMarked
package org.huiyin.statistics.web;
