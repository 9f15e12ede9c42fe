/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The listeners of an open note. A listener may remove itself while it is being told. */
final class SessionListeners {

	private final List<NoteSession.Listener> listeners = new CopyOnWriteArrayList<>();

	void add(NoteSession.Listener listener) {
		listeners.add(listener);
	}

	void remove(NoteSession.Listener listener) {
		listeners.remove(listener);
	}

	void tellReloaded() {
		listeners.forEach(NoteSession.Listener::noteReloaded);
	}

	void tellReviewChanged() {
		listeners.forEach(NoteSession.Listener::reviewChanged);
	}
}
