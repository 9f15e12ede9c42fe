/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.lectern.workspace.ReviewProject;

/** Listens to the reviews whose papers are shown. */
final class ReviewChanges {

	private final Consumer<IProject> listener;
	private final Map<IProject, Runnable> watched = new ConcurrentHashMap<>();

	/**
	 * Makes a listener that watches no review yet.
	 *
	 * @param listener
	 *            told of a review whose papers were read again, in any thread, never null
	 */
	ReviewChanges(Consumer<IProject> listener) {
		this.listener = listener;
	}

	/** Watches a review; once is enough. */
	void watch(IProject project) {
		watched.computeIfAbsent(project, key -> {
			ReviewProject review = ReviewProject.of(key);
			Runnable changed = () -> listener.accept(key);
			review.addListener(changed);
			return () -> review.removeListener(changed);
		});
	}

	/** Watches a review no longer. */
	void forget(IProject project) {
		Runnable stop = watched.remove(project);
		if (stop != null) {
			stop.run();
		}
	}

	/** Watches nothing any longer. */
	void stop() {
		watched.keySet().forEach(this::forget);
	}
}
