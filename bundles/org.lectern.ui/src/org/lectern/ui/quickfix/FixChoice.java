/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.List;

import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;

/**
 * The findings of one check that one fix can put right.
 *
 * @param title
 *            what the check flags, localised, never null
 * @param fix
 *            the fix, never null
 * @param items
 *            the findings, at least one, never null
 */
record FixChoice(String title, Fix fix, List<Item> items) {

	/** Copies the findings. */
	FixChoice {
		items = List.copyOf(items);
	}

	/** Returns what the fix does. */
	String label() {
		return fix.label(items.get(0).target());
	}

	/**
	 * One finding.
	 *
	 * @param target
	 *            what it is about, never null
	 * @param fix
	 *            what puts it right, never null
	 * @param message
	 *            what it says, localised, never null
	 */
	record Item(FixTarget target, Fix fix, String message) {
	}
}
