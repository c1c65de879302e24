/** 工作桌面: layout, components, forms and their errors, the doors in and the signed-in actor, lent to every room's pages. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "工作桌面",
        allowedDependencies = {"registry", "documents", "procedure", "directory", "identity", "calendar", "database"})
package org.huiyin.desk;
