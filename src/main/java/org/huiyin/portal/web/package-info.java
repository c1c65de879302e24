/** One controller for each thing a petitioner comes to do. */
@NullMarked
package org.huiyin.portal.web;

import org.jspecify.annotations.NullMarked;
