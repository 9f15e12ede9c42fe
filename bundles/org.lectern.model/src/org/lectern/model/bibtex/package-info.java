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
 * BibTeX files as EMF resources that lose nothing: each paper and field knows its range in the text, and saving changes
 * only the characters of what changed in the model.
 */
package org.lectern.model.bibtex;
