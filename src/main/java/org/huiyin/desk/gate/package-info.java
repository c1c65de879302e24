/** Who gets in: the rules of access, sessions and tokens, and the eyes a request is answered with. */
@org.jspecify.annotations.NullMarked
package org.huiyin.desk.gate;
