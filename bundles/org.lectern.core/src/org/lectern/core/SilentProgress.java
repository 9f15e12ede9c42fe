/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core;

/** Shows nothing and never cancels. */
enum SilentProgress implements Progress {

	INSTANCE;

	@Override
	public void begin(String task, int steps) {
		// nobody looks
	}

	@Override
	public void step() {
		// nobody looks
	}

	@Override
	public boolean isCancelled() {
		return false;
	}
}
