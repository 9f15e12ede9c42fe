/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The pages of the guide in their order, as the table of contents for Eclipse names them.
 *
 * @param title
 *            of the guide
 * @param topics
 *            in reading order
 */
record GuideContents(String title, List<Topic> topics) {

	/**
	 * @param label
	 *            what the contents call the page
	 * @param page
	 *            the name of its file
	 */
	record Topic(String label, String page) {
	}

	static GuideContents read(Path toc) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Element root = factory.newDocumentBuilder().parse(toc.toFile()).getDocumentElement();
			List<Topic> topics = new ArrayList<>();
			NodeList found = root.getElementsByTagName("topic");
			for (int i = 0; i < found.getLength(); i++) {
				Element topic = (Element) found.item(i);
				topics.add(new Topic(topic.getAttribute("label"), topic.getAttribute("href").replaceFirst(".*/", "")));
			}
			return new GuideContents(root.getAttribute("label"), topics);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(toc + ": " + e.getMessage(), e);
		}
	}
}
