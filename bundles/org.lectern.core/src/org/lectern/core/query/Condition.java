/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.query;

/** What a query, or a part of it, asks of a paper. */
interface Condition {

	/** Tells whether a paper meets it. */
	boolean matches(SearchablePaper paper, PaperState state);

	/** Returns what it asks, to go on after "papers that", localised. */
	String phrase();
}
