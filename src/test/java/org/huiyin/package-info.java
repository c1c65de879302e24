/** What every test of a running Huiyin stands on: one server, one context, a fresh database for each test class. */
@NullMarked
package org.huiyin;

import org.jspecify.annotations.NullMarked;
