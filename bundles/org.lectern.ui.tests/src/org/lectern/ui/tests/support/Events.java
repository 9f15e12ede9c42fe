/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench do what it has begun: runs the events of the display until the jobs that matter are done. */
public final class Events {

	/** How often the jobs are asked after while there is no event, in milliseconds. */
	private static final int TICK = 10;

	private static final List<Object> FAMILIES = List.of(ResourcesPlugin.FAMILY_AUTO_BUILD,
			ResourcesPlugin.FAMILY_MANUAL_BUILD);

	private Events() {
	}

	/** Runs events until papers are read, builds are done and all of it is shown. */
	public static void settle() {
		settle(job -> isOurs(job) || isOfNavigators(job) || FAMILIES.stream().anyMatch(job::belongsTo));
	}

	private static boolean isOurs(Job job) {
		return job.getClass().getName().startsWith("org.lectern.");
	}

	/** The jobs of the platform that link navigators with editors and decorate labels belong to no family of its API. */
	private static boolean isOfNavigators(Job job) {
		String name = job.getClass().getName();
		return name.contains(".navigator.actions.LinkEditorAction") || name.contains(".decorators.DecorationScheduler");
	}

	private static void settle(Predicate<Job> matters) {
		Display display = Display.getCurrent();
		boolean quiet = false;
		while (!quiet) {
			boolean busy = Arrays.stream(Job.getJobManager().find(null)).anyMatch(matters);
			if (display.readAndDispatch()) {
				continue;
			}
			// what a job posted when it ended was run only when the job was seen done before the events ran out
			quiet = !busy;
			if (busy) {
				display.timerExec(TICK, () -> {
					// wakes the display
				});
				display.sleep();
			}
		}
	}
}
