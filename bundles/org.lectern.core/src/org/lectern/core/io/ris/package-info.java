/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** RIS, in the dialects of databases and reference managers: a scanner, a table of types, and one class for each group of fields. */
package org.lectern.core.io.ris;
