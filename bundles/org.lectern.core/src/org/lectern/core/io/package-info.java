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
 * Records from elsewhere: what every reader of a format shares. A {@link org.lectern.core.io.RecordReader} turns a
 * {@link org.lectern.core.io.SourceFile} into {@link org.lectern.core.io.SourceRecord}s; the readers stand in packages
 * of their own beside this one.
 */
package org.lectern.core.io;
