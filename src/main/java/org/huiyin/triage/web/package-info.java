@org.jspecify.annotations.NullMarked
package org.huiyin.triage.web;
