/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Is cancelled after it was asked a number of times whether it is. */
class ImpatientMonitor extends NullProgressMonitor {

	private int questions;
	private boolean asked;

	ImpatientMonitor(int questions) {
		this.questions = questions;
	}

	@Override
	public boolean isCanceled() {
		asked |= questions <= 0;
		return questions-- <= 0;
	}

	/** Whether anybody was told to stop. */
	boolean stoppedAnything() {
		return asked;
	}
}
