/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests;

import org.lectern.core.Progress;

/** A user who cancels after a number of questions, and counts them. */
public final class CancelAfter implements Progress {

	private final int questions;
	private int asked;

	public CancelAfter(int questions) {
		this.questions = questions;
	}

	/** Returns how often it was asked whether the user cancelled. */
	public int asked() {
		return asked;
	}

	@Override
	public void begin(String task, int steps) {
		// only counts questions
	}

	@Override
	public void step() {
		// only counts questions
	}

	@Override
	public boolean isCancelled() {
		return ++asked > questions;
	}
}
