/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiPredicate;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.UnreadableSourceException;

/** Reads the records of an XML file one by one. */
public final class XmlRecords {

	/** A record with an abstract of a whole book stays far below; an embedded file does not. */
	private static final int LONGEST = 16 << 20;

	private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

	/** Takes records in the order of the file. */
	public interface Target {

		/**
		 * Takes a record.
		 *
		 * @param element
		 *            its element, never null
		 * @param line
		 *            where it begins, 1 or more
		 */
		void accept(XmlElement element, int line);
	}

	private XmlRecords() {
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		// a record is read without the element that declares its prefixes
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.FALSE);
	}

	/**
	 * Reads a file.
	 *
	 * @param source
	 *            the file, never null
	 * @param isRecord
	 *            accepts records by the name of their element, as written, and how deep it is, 0 for the root; asked with
	 *            -1 whether a name is enough to tell, never null
	 * @param sink
	 *            told what is left out, never null
	 * @param progress
	 *            asked at each record whether to give up, never null
	 * @param target
	 *            takes the records, never null
	 * @throws UnreadableSourceException
	 *             when there is no record at all, or the file goes beyond a limit
	 */
	public static void read(SourceFile source, BiPredicate<String, Integer> isRecord, RecordSink sink, Progress progress,
			Target target) throws UnreadableSourceException {
		String text = XmlText.of(source);
		XmlRecords records = new XmlRecords();
		XmlScanner scanner = new XmlScanner(text, isRecord);
		boolean any = false;
		for (XmlScanner.Found found = scanner.next(); found != null; found = scanner.next()) {
			progress.check();
			any = true;
			if (found.end() < 0) {
				skip(sink, found, NLS.bind(Messages.XmlRecords_unfinished, found.name()));
			} else if (found.end() - found.start() > LONGEST) {
				skip(sink, found, NLS.bind(Messages.XmlRecords_tooLong, LONGEST));
			} else {
				try {
					XmlElement element = records.parse(XmlText.cleaned(text.substring(found.start(), found.end())));
					target.accept(element, found.line());
				} catch (XMLStreamException e) {
					skip(sink, found, NLS.bind(Messages.XmlRecords_notWellFormed, firstLine(e)));
				}
			}
		}
		if (!any) {
			throw new UnreadableSourceException(1, Messages.XmlRecords_none);
		}
	}

	private static void skip(RecordSink sink, XmlScanner.Found found, String message) {
		sink.tell(new SourceNotice(found.line(), SourceNotice.Kind.SKIPPED, message));
	}

	/** The parser says where and what in lines of its own. */
	private static String firstLine(XMLStreamException problem) {
		String message = String.valueOf(problem.getMessage());
		int said = message.indexOf("Message: "); //$NON-NLS-1$
		return (said < 0 ? message : message.substring(said + 9)).lines().findFirst().orElse("").strip(); //$NON-NLS-1$
	}

	private XmlElement parse(String record) throws XMLStreamException {
		XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(record));
		try {
			Deque<XmlElement> open = new ArrayDeque<>();
			XmlElement root = null;
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						XmlElement element = start(reader);
						if (root == null) {
							root = element;
						} else {
							open.element().add(element);
						}
						open.push(element);
					}
					case XMLStreamConstants.END_ELEMENT -> open.pop();
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						if (!open.isEmpty()) {
							open.element().add(reader.getText());
						}
					}
					default -> {
						// comments and instructions say nothing about the record
					}
				}
			}
			return root;
		} finally {
			reader.close();
		}
	}

	private static XmlElement start(XMLStreamReader reader) {
		String prefix = reader.getPrefix();
		boolean prefixed = prefix != null && !prefix.isEmpty() && !reader.getLocalName().startsWith(prefix + ':');
		XmlElement element = new XmlElement(prefixed ? prefix + ':' + reader.getLocalName() : reader.getLocalName());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String of = reader.getAttributePrefix(i);
			String name = reader.getAttributeLocalName(i);
			boolean full = of == null || of.isEmpty() || name.startsWith(of + ':');
			element.put(full ? name : of + ':' + name, reader.getAttributeValue(i));
		}
		return element;
	}
}
