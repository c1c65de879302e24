package org.huiyin.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five minutes for reminders to send, and every minute for mail to writers, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    @Bean
    RecurringTask<Void> reminderJob(Reminders reminders) {
        return Tasks.recurring("reminders", FixedDelay.ofMinutes(5)).execute((instance, context) -> reminders.work());
    }

    @Bean
    RecurringTask<Void> writerMailJob(WriterMail mail) {
        return Tasks.recurring("writer-mail", FixedDelay.ofMinutes(1)).execute((instance, context) -> mail.work());
    }
}
