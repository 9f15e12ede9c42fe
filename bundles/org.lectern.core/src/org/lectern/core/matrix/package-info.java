/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The evidence table of a review: its papers, and what the notes answer to the questions of a form, as typed cells that
 * can be sorted, filtered and written to other formats.
 */
package org.lectern.core.matrix;
