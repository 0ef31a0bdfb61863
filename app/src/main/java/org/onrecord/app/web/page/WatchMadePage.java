package org.onrecord.app.web.page;

/**
 * What is shown once, when a watch with a webhook is made.
 *
 * @param name what its owner calls it
 * @param path its address
 * @param secret what is sent is signed with it
 */
public record WatchMadePage(String name, String path, String secret) {}
