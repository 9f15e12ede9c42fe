/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

/** What two papers are to each other. */
public enum LinkKind {

	/** Two works. */
	NONE,
	/** One work, described twice. */
	DUPLICATE,
	/** Perhaps one work: as much speaks against it as for it, or there is too little to tell. */
	POSSIBLE,
	/** Two versions of one work that both stay: a preprint and the article, a paper and its correction. */
	VERSION
}
