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

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.widgets.Display;

/**
 * Brings changes of the store to a viewer. Changes that come before the user interface gets round to it are gathered
 * into one update.
 */
final class NavigatorUpdater implements Consumer<Set<IProject>> {

	private final StructuredViewer viewer;
	private final Display display;
	private final Consumer<Set<IProject>> update;
	private final Set<IProject> pending = new HashSet<>();
	private boolean all;
	private boolean posted;

	/**
	 * Makes an updater, in the thread of the user interface.
	 *
	 * @param viewer
	 *            the viewer, never null
	 * @param update
	 *            what to do in the thread of the user interface, given the changed reviews; none means all
	 */
	NavigatorUpdater(StructuredViewer viewer, Consumer<Set<IProject>> update) {
		this.viewer = viewer;
		this.display = viewer.getControl().getDisplay();
		this.update = update;
	}

	@Override
	public void accept(Set<IProject> changed) {
		synchronized (pending) {
			pending.addAll(changed);
			all |= changed.isEmpty();
			if (posted) {
				return;
			}
			posted = true;
		}
		if (!display.isDisposed()) {
			display.asyncExec(this::run);
		}
	}

	private void run() {
		Set<IProject> changed;
		synchronized (pending) {
			changed = all ? Set.of() : Set.copyOf(pending);
			pending.clear();
			all = false;
			posted = false;
		}
		// the view may have been closed since the update was posted
		if (!viewer.getControl().isDisposed()) {
			update.accept(changed);
		}
	}
}
