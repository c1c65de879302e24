@org.jspecify.annotations.NullMarked
package org.huiyin.approval.web;
