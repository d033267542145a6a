import { mount } from '../shared/mount';
import { App } from './app';
import './styles.css';

await mount(App);
