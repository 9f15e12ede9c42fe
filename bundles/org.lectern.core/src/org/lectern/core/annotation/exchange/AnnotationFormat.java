/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

/** The formats annotations are exchanged in. */
public enum AnnotationFormat {

	/** Stand-off files of brat: a text and a file of annotations for each paper. */
	BRAT,

	/** Web Annotations in JSON-LD: one collection for each paper. */
	WEB_ANNOTATION
}
