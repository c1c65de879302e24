package org.huiyin.desk.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.huiyin.directory.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The three gates: programs with a token, officers with a session, everyone else without either. */
@Configuration(proxyBeanMethods = false)
class Gates {

    static final String[] CONSOLE = {
        "/desk/**", "/matters/**", "/petitions/**", "/administration/**", "/statistics/**", "/password", "/sign-out"
    };

    static final String FORM_COOKIE = "form";

    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final RuleBook rules;
    private final Seats seats;
    private final Turned turned;

    Gates(RuleBook rules, Seats seats, Turned turned) {
        this.rules = rules;
        this.seats = seats;
        this.turned = turned;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Recalls recalls) {
        return closed(http.securityMatcher("/api/**"))
                .csrf(AbstractHttpConfigurer::disable) // no cookie is looked at, so none can be misused
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(tokens, recalls), AuthorizationFilter.class)
                .addFilterBefore(new ActorFilter(seats, Source.API), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain console(HttpSecurity http) {
        return closed(http.securityMatcher(CONSOLE))
                .addFilterBefore(new ActorFilter(seats, Source.CONSOLE), AuthorizationFilter.class)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain open(HttpSecurity http) {
        return closed(http)
                .csrf(csrf -> csrf.csrfTokenRepository(twice()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private HttpSecurity closed(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .anyRequest()
                                .access(rules))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(turned).accessDeniedHandler(turned))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .headers(Gates::strict);
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy("geolocation=(), microphone=(), camera=()"));
    }

    /** Whether the request is for the console. */
    static boolean console(HttpServletRequest request) {
        return Stream.of(CONSOLE)
                .map(pattern -> pattern.replace("/**", ""))
                .anyMatch(start -> request.getServletPath().equals(start)
                        || request.getServletPath().startsWith(start + "/"));
    }

    /** Without a session the form token travels twice: in the form and in a cookie no other site can cause to be sent. */
    static CookieCsrfTokenRepository twice() {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(FORM_COOKIE);
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return cookies;
    }
}
