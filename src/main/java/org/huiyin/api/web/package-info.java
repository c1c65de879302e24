/** One controller for each thing that may be asked. */
@NullMarked
package org.huiyin.api.web;

import org.jspecify.annotations.NullMarked;
