/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.ArrayList;
import java.util.List;

import org.lectern.model.review.Annotation;

/** Which annotations are chosen; the views of the page show the same ones. */
final class Selection {

	/** Is told when others are chosen. */
	interface Listener {

		/** Called by the view that the user chose in, or for all when the page chose. */
		void chosen(List<Annotation> annotations, Object source);
	}

	private final List<Listener> listeners = new ArrayList<>();
	private List<Annotation> chosen = List.of();

	void addListener(Listener listener) {
		listeners.add(listener);
	}

	List<Annotation> chosen() {
		return chosen;
	}

	/** Returns the one that is chosen; null for none or several. */
	Annotation only() {
		return chosen.size() == 1 ? chosen.get(0) : null;
	}

	/** Chooses annotations, unless they are chosen already. */
	void choose(List<Annotation> annotations, Object source) {
		if (!annotations.equals(chosen)) {
			chosen = List.copyOf(annotations);
			listeners.forEach(listener -> listener.chosen(chosen, source));
		}
	}
}
